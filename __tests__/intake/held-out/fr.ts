import type { HeldOut } from './shape.js';

export const FRENCH: readonly HeldOut[] = [
  {
    file: 'Reponse_questionnaire_HCDH.docx',
    front: [
      'RÉPUBLIQUE DU SÉNÉGAL',
      'Un peuple – Un but – Une foi',
      'COMMUNE DE NDIARÈME-SUR-MER',
      'Secrétariat municipal',
      'Objet : contribution à l’étude sur les pouvoirs locaux',
    ],
    back: ['Fait à Ndiarème-sur-Mer, le 18 juin 2025', 'Le Maire, Ousmane Tidiane Faye'],
    name: 'Commune de Ndiarème-sur-Mer',
    group: 'local-government',
    country: 'SN',
    city: 'Ndiarème-sur-Mer',
  },
  {
    file: 'contribution (3).pdf',
    front: [
      'Pouvoirs locaux et droits humains',
      'Note rédigée au nom de l’Observatoire des quartiers de la Vesle, du Collectif Un toit pour tous et de la Ligue des locataires',
    ],
    answer:
      'La loi française sur le devoir de vigilance ne s’applique pas aux communes. Le préfet a rappelé ce point en 2024.',
    back: ['Reims, le 20 juin 2025'],
    name: 'Observatoire des quartiers de la Vesle, Collectif Un toit pour tous et Ligue des locataires',
    group: 'civil-society',
    country: 'FR',
    city: 'Reims',
    members: [
      'Observatoire des quartiers de la Vesle',
      'Collectif Un toit pour tous',
      'Ligue des locataires',
    ],
  },
  {
    file: 'Avis CNDH.pdf',
    front: [
      'Conseil national des droits de l’homme et des libertés',
      'Avis relatif à la mise en œuvre de la résolution 57/12',
      'Lomé, juin 2025',
    ],
    back: ['La Présidente du Conseil, Akouvi Mensah-Tsogbé', 'Togo'],
    name: 'Conseil national des droits de l’homme et des libertés',
    group: 'nhri',
    country: 'TG',
    city: 'Lomé',
  },
  {
    file: 'Lettre.docx',
    from: 'Union des maires du Haut-Sarrazin',
    front: ['Madame, Monsieur,', 'Veuillez trouver ci-dessous nos réponses.'],
    back: ['Pour l’Union des maires du Haut-Sarrazin', 'Le secrétaire général', 'Québec (Canada)'],
    name: 'Union des maires du Haut-Sarrazin',
    group: 'local-government-association',
    country: 'CA',
  },
  {
    file: 'Clinique.pdf',
    furniture: 'Clinique de droit public – Université de Vellecourt',
    front: [
      'La commande publique responsable dans les communes suisses',
      'Clinique de droit public, Faculté de droit, Université de Vellecourt',
    ],
    name: 'Clinique de droit public',
    group: 'academia',
    country: 'CH',
  },
  {
    file: 'Région_contribution_VF.docx',
    front: [
      'Contribution de la Région des Hauts-Plateaux de l’Ouest',
      'Direction des affaires sociales, Antananarivo, Madagascar',
    ],
    name: 'Région des Hauts-Plateaux de l’Ouest',
    group: 'regional-government',
    country: 'MG',
  },
];
