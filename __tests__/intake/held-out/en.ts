import type { HeldOut } from './shape.js';

export const ENGLISH: readonly HeldOut[] = [
  {
    file: 'OHCHR LG input v3.docx',
    front: [
      'KASAVULI COUNTY GOVERNMENT',
      'Office of the County Executive for Gender, Youth and Social Services',
      'P.O. Box 2214, Kasavuli, Kenya',
      'RE: INPUT TO THE REPORT ON LOCAL GOVERNMENT AND HUMAN RIGHTS',
    ],
    back: ['Hon. Beatrice Nekesa Wafula', 'County Executive Committee Member'],
    name: 'Kasavuli County Government',
    group: 'regional-government',
    country: 'KE',
    city: 'Kasavuli',
  },
  {
    file: 'Reply.pdf',
    front: [
      'Local government and human rights: our experience',
      'Thank you for the opportunity to contribute. The Drumlin Valley Tenants’ Union represents some 1,900 households in the north of Ireland.',
    ],
    back: [
      'Yours sincerely,',
      'Aoife Mac Giolla Bhríde',
      'Secretary, Drumlin Valley Tenants’ Union',
    ],
    name: 'Drumlin Valley Tenants’ Union',
    group: 'civil-society',
    country: 'IE',
  },
  {
    file: 'submission-57-12.pdf',
    front: [
      'Joint submission by Pathways Legal Aid, the Saltmarsh Residents Network and Equal Footing Trust',
      'to the Office of the United Nations High Commissioner for Human Rights',
      'Wellington, New Zealand, 20 June 2025',
    ],
    name: 'Pathways Legal Aid, the Saltmarsh Residents Network and Equal Footing Trust',
    group: 'civil-society',
    country: 'NZ',
    city: 'Wellington',
    members: ['Pathways Legal Aid', 'Saltmarsh Residents Network', 'Equal Footing Trust'],
  },
  {
    file: 'Response to Call.docx',
    from: 'Palmerfield City Council',
    front: ['Response to call for inputs', 'Please find our answers below.'],
    answer:
      'Council adopted its human rights charter in 2019. Under the Charter of Human Rights and Responsibilities Act of Victoria, Australian public authorities in the state must act compatibly with rights.',
    back: ['Community Strategy Unit', 'Palmerfield City Council', 'ABN 11 222 333 444'],
    name: 'Palmerfield City Council',
    group: 'local-government',
    country: 'AU',
    city: 'Palmerfield',
  },
  {
    file: 'LAUG_submission.pdf',
    front: [
      'Local Authorities Union of Gharanda (LAUG)',
      'Submission to OHCHR',
      'The Union is the umbrella of the 112 district councils of Ghana. Tel. +233 30 255 0101',
    ],
    name: 'Local Authorities Union of Gharanda (LAUG)',
    group: 'local-government-association',
    country: 'GH',
  },
  {
    file: 'my views on question 4.docx',
    author: 'Hendrik Oosterwold',
    front: [
      'To whom it may concern,',
      'I write in my personal capacity, as a retired town clerk from Groningen in the Netherlands.',
    ],
    back: ['Kind regards,', 'Hendrik Oosterwold'],
    name: 'Hendrik Oosterwold',
    group: 'individual',
    country: 'NL',
  },
  {
    file: 'Mission note 114.pdf',
    front: [
      'PERMANENT MISSION OF SAINT LUCIA TO THE UNITED NATIONS',
      'Ref. 114/2025',
      'The Permanent Mission of Saint Lucia presents its compliments to the Office and has the honour to submit the reply of its Government.',
    ],
    name: 'Permanent Mission of Saint Lucia',
    group: 'state',
    country: 'LC',
  },
];
