/** Sentences invented for this test, each after the tags that a reader gives it; even lines tune, odd lines report. */
export const EN = `
practice | In 2023 the Harbour District trained 140 housing officers in the right to adequate housing.
challenge | There is no budget line for human rights training in any of the nine wards.
recommendation | We recommend that the national mechanism reserve two seats for municipalities.
commitment | From 2026 we will publish an annual report on complaints and their outcome.
none | Please refer to our answer to question 2.
none | Thank you for the opportunity to contribute to this important report.
practice | Every works contract above 50,000 obliges the contractor to pay the living wage.
challenge | Only two of our eleven departments have ever seen a concluding observation.
practice challenge | The complaints desk handled 312 cases last year, but its decisions are not binding.
recommendation | Treaty bodies should send their observations directly to the mayors concerned.
none | Our county lies in the north and has a population of 96,000.
none | The following paragraphs describe our main initiatives.
practice | A cleaning company was fined twice in 2024 after inspectors found unpaid overtime.
challenge | Staff turnover remains high and the knowledge gained leaves with the trainers.
recommendation | It would be useful to have a model clause in plain language.
commitment | The city plans to open a second advice centre in the spring of 2027.
practice | Thanks to the water programme, 1,900 households in Eastfield were connected to the network.
challenge | The Procurement Act makes no mention of human rights.
practice | Suppliers may challenge an award before an independent panel within ten days.
recommendation | Translate the recommendations into local languages and display them in every market.
challenge | The Ministry has never replied to our letters.
practice | The council meets every month with tenants' groups to review evictions.
none | Not applicable.
commitment | Our office is preparing a guide for councillors, to be finished this autumn.
challenge | Rural clinics have been without a midwife since 2021.
practice | Five per cent of all contracts are set aside for firms owned by women.
commitment | We are drafting a by-law on access to city services for undocumented residents.
recommendation | Donors ought to fund posts rather than workshops.
`;
