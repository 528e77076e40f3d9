import type { Layout } from './shape.js';

export const SPANISH: readonly Layout[] = [
  {
    file: 'Oficio 221.docx',
    front: [
      'República del Ecuador',
      'Ministerio de Justicia y Derechos Humanos',
      'Oficio Nro. MJDH-2025-0221-O',
      'Quito, D.M., 20 de junio de 2025',
      'Asunto: Respuesta al cuestionario sobre gobierno local y derechos humanos',
    ],
    back: ['Atentamente,', 'Subsecretaría de Derechos Humanos'],
    names: [
      'Ministerio de Justicia y Derechos Humanos',
      'Ministerio de Justicia y Derechos Humanos de la República del Ecuador',
    ],
    group: 'state',
    country: 'EC',
  },
  {
    file: 'respuesta.eml',
    from: 'Concejalía de Igualdad',
    address: 'igualdad@penalosa.example.es',
    front: [
      'Estimadas señoras y señores:',
      'Adjuntamos en el cuerpo de este correo las respuestas. Ciudad y provincia comparten una oficina. Comunidades vecinas participaron.',
    ],
    narrative: true,
    back: [
      'Un saludo cordial,',
      'Lucía Ferrer',
      'Concejala de Igualdad',
      'Ayuntamiento de Peñalosa del Río',
    ],
    names: ['Ayuntamiento de Peñalosa del Río'],
    group: 'local-government',
    country: 'ES',
  },
  {
    file: 'DHV-aportes.docx',
    front: [
      'Aportes de la Defensoría de los Habitantes del Valle (DHV) al informe sobre gobierno local',
      'San José, Costa Rica',
    ],
    names: ['Defensoría de los Habitantes del Valle'],
    group: 'nhri',
    country: 'CR',
  },
  {
    file: 'documento_grupo.docx',
    front: [
      'Universidad del Páramo',
      'Facultad de Derecho',
      'Grupo de Investigación Ciudad y Derechos',
      'Tunja, Colombia',
    ],
    names: [
      'Grupo de Investigación Ciudad y Derechos, Universidad del Páramo',
      'Grupo de Investigación Ciudad y Derechos',
      'Universidad del Páramo',
    ],
    group: 'academia',
    country: 'CO',
  },
  {
    file: 'informe 045-2025-GRAM.docx',
    front: [
      'GOBIERNO REGIONAL DE ALTO MARAÑAL',
      'Gerencia Regional de Desarrollo Social',
      '"Año de la recuperación y consolidación de la economía peruana"',
      'INFORME N° 045-2025-GRAM/GRDS',
    ],
    back: ['Gerente Regional de Desarrollo Social'],
    names: ['Gobierno Regional de Alto Marañal'],
    group: 'regional-government',
    country: 'PE',
  },
  {
    file: 'carta personal.docx',
    author: 'Javier Montoya',
    front: ['A quien corresponda:', 'Escribo a título personal, como vecino de Tepatlán, México.'],
    narrative: true,
    back: ['Javier Montoya Ríos'],
    names: ['Javier Montoya Ríos'],
    group: 'individual',
    country: 'MX',
  },
];
