import type { Layout } from './shape.js';

export const FRENCH: readonly Layout[] = [
  {
    file: 'Réponse Bénin.docx',
    front: [
      'RÉPUBLIQUE DU BÉNIN',
      'Fraternité – Justice – Travail',
      'MINISTÈRE DE LA DÉCENTRALISATION ET DES COLLECTIVITÉS TERRITORIALES',
      "Réponses au questionnaire sur les collectivités locales et les droits de l'homme",
    ],
    back: ['Cotonou, le 12 juin 2025', 'Le Directeur de Cabinet'],
    names: [
      'Ministère de la Décentralisation et des Collectivités territoriales',
      'Ministère de la Décentralisation et des Collectivités territoriales du Bénin',
    ],
    group: 'state',
    country: 'BJ',
  },
  {
    file: 'contrib.eml',
    from: 'Ville de Bellegarde',
    address: 'maire@bellegarde.example.fr',
    front: [
      'Bonjour,',
      "La Ville de Bellegarde a formé 90 agents aux droits humains. Une conférence annuelle réunit la région et l'État.",
    ],
    narrative: true,
    back: ['Cordialement,', 'Paul Durand', 'Maire de Bellegarde'],
    names: ['Ville de Bellegarde'],
    group: 'local-government',
    country: 'FR',
  },
  {
    file: 'contribution_CNCDP.pdf',
    front: [
      'Contribution de la Commission nationale consultative des droits de la personne (CNCDP)',
      "à l'étude du Haut-Commissariat",
      'Lomé, Togo',
    ],
    names: [
      'Commission nationale consultative des droits de la personne',
      'Commission nationale consultative des droits de la personne (CNCDP)',
    ],
    group: 'nhri',
    country: 'TG',
  },
  {
    file: 'labo.docx',
    front: [
      'Université de Haute-Loire',
      'Laboratoire Villes et Droits (LAVID)',
      'Contribution rédigée par Anne Keravec, maîtresse de conférences',
    ],
    back: ['Le Puy-en-Velay, France'],
    names: [
      'Laboratoire Villes et Droits, Université de Haute-Loire',
      'Laboratoire Villes et Droits',
      'Université de Haute-Loire',
    ],
    group: 'academia',
    country: 'FR',
  },
  {
    file: 'CR-BF.docx',
    front: [
      'Conseil régional de la Boucle du Fleuve',
      'Direction de la coopération',
      'BP 14, Kayes (Mali)',
    ],
    back: ['Le Président du Conseil régional'],
    names: ['Conseil régional de la Boucle du Fleuve'],
    group: 'regional-government',
    country: 'ML',
  },
  {
    file: 'scan-lettre.docx',
    front: [
      'ROYAUME DU MAROC',
      "Ministère de l'Intérieur",
      'Province de Tafraout',
      'Commune de Ksar Aïn Safra',
      'N° 212/2025',
    ],
    back: ['Le Président du conseil communal'],
    names: ['Commune de Ksar Aïn Safra'],
    group: 'local-government',
    country: 'MA',
  },
  {
    file: 'doc2.docx',
    author: 'Microsoft Office User',
    company: 'Observatoire des Loyers du Sud',
    front: ["Réponses à l'appel à contributions"],
    back: ['Merci de votre attention.'],
    furniture: 'Rue Haute 4, 1000 Bruxelles, Belgique',
    names: ['Observatoire des Loyers du Sud'],
    group: 'civil-society',
    country: 'BE',
  },
];
