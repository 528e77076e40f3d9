import type { Layout } from './shape.js';

export const ENGLISH: readonly Layout[] = [
  {
    file: 'Zambia reply.docx',
    front: [
      'REPUBLIC OF ZAMBIA',
      'MINISTRY OF COMMUNITY AFFAIRS AND HOUSING',
      'Response to the questionnaire on local government and human rights',
    ],
    back: ['Permanent Secretary', 'Ministry of Community Affairs and Housing', 'Lusaka'],
    names: [
      'Ministry of Community Affairs and Housing',
      'Ministry of Community Affairs and Housing of the Republic of Zambia',
    ],
    group: 'state',
    country: 'ZM',
  },
  {
    file: 'msg-0412.eml',
    from: 'Harbour Watch',
    address: 'office@harbourwatch.example.uk',
    front: [
      'Dear colleagues,',
      'Harbour Watch would rather that this note be read as a whole than cut into pieces. Tenants wrote most of it.',
      'City council and police share one phone line.',
    ],
    narrative: true,
    back: ['With best wishes,', 'Ros Tredinnick', 'Harbour Watch, Port Lenny, Cornwall'],
    names: ['Harbour Watch'],
    group: 'civil-society',
    country: 'GB',
  },
  {
    file: 'Final answers (3).docx',
    front: ['TOWN OF FERRIN LAKE', 'Office of the Clerk', '14 Main Street, Ferrin Lake, Ontario'],
    back: ['M. Bouchard, Town Clerk'],
    furniture: 'Town of Ferrin Lake',
    names: ['Town of Ferrin Lake'],
    group: 'local-government',
    country: 'CA',
  },
  {
    file: 'HRAJC.docx',
    front: [
      'Submission by the Human Rights and Administrative Justice Commission of Lesoro (HRAJC) to the OHCHR report on local government',
      'June 2025',
    ],
    back: ['The HRAJC holds A status under the Paris Principles.', 'Maseru, Lesotho'],
    names: [
      'Human Rights and Administrative Justice Commission of Lesoro',
      'Human Rights and Administrative Justice Commission of Lesoro (HRAJC)',
    ],
    group: 'nhri',
    country: 'LS',
  },
  {
    file: 'Input_CULR.docx',
    front: [
      'Centre for Urban Law and Rights (CULR)',
      'Faculty of Law, University of Nkomo, Nairobi, Kenya',
      'Input by Dr Wanjiru Otieno and Prof. Samuel Barasa',
    ],
    names: [
      'Centre for Urban Law and Rights, University of Nkomo',
      'University of Nkomo',
      'Centre for Urban Law and Rights',
    ],
    group: 'academia',
    country: 'KE',
  },
  {
    file: '1187.eml',
    from: 'Patrick Vellacott',
    address: 'p.vellacott@mail.example',
    front: [
      'Kia ora,',
      'I am a retired bus driver and I write in a personal capacity. Council meetings in my town are held at ten in the morning, when people work.',
      'Nelson, New Zealand',
    ],
    narrative: true,
    back: ['Regards', 'Patrick Vellacott'],
    names: ['Patrick Vellacott'],
    group: 'individual',
    country: 'NZ',
  },
  {
    file: 'joint.docx',
    front: [
      'Joint submission by Pine Street Legal Centre, Open Doors Housing Trust and Riverside Youth Parliament',
      'Cape Town, South Africa',
    ],
    names: ['Pine Street Legal Centre, Open Doors Housing Trust and Riverside Youth Parliament'],
    group: 'civil-society',
    country: 'ZA',
  },
  {
    file: 'Ridgeway Fair Rents Alliance - OHCHR.docx',
    front: [
      'Local government and human rights',
      'We welcome the call. Our answers follow the order of the questions.',
    ],
    back: ['Washington, D.C.'],
    names: ['Ridgeway Fair Rents Alliance'],
    group: 'civil-society',
    country: 'US',
  },
  {
    file: 'WAS_input.docx',
    front: [
      'World Alliance for Streets (WAS) is an international non-governmental organization with members in forty countries.',
      'Input to the call on local government and human rights',
    ],
    back: ['WAS Secretariat'],
    names: ['World Alliance for Streets'],
    group: 'civil-society',
  },
];
