import type { HeldOut } from './shape.js';

export const SPANISH: readonly HeldOut[] = [
  {
    file: 'Respuesta al cuestionario.docx',
    front: [
      'ALCALDÍA MUNICIPAL DE VALLE DE SAN LUCAS',
      'Secretaría de Gobierno y Convivencia',
      'Valle de San Lucas, Cundinamarca, 17 de junio de 2025',
    ],
    answer:
      'La Ley 1551 de 2012 asigna a los municipios colombianos funciones de promoción de los derechos humanos.',
    back: ['MARTHA LUCÍA PEDRAZA', 'Alcaldesa'],
    name: 'Alcaldía Municipal de Valle de San Lucas',
    group: 'local-government',
    country: 'CO',
    city: 'Valle de San Lucas',
  },
  {
    file: 'aporte.pdf',
    front: [
      'Aportes de la Red de Mujeres Campesinas del Altiplano al informe del Alto Comisionado',
      'La Paz, Estado Plurinacional de Bolivia',
    ],
    name: 'Red de Mujeres Campesinas del Altiplano',
    group: 'civil-society',
    country: 'BO',
    city: 'La Paz',
  },
  {
    file: 'Informe conjunto.pdf',
    front: [
      'Contribución conjunta de la Fundación Suelo Común, la Asociación de Vecinos de Montalegre y el Centro Jurídico Popular',
      'Santiago de Chile, junio de 2025',
    ],
    name: 'Fundación Suelo Común, la Asociación de Vecinos de Montalegre y el Centro Jurídico Popular',
    group: 'civil-society',
    country: 'CL',
    members: [
      'Fundación Suelo Común',
      'Asociación de Vecinos de Montalegre',
      'Centro Jurídico Popular',
    ],
  },
  {
    file: 'DDHH-mun.docx',
    front: [
      'Comisión de Derechos Humanos del Estado de Tlaxpana',
      'Oficio CDHET/PRES/099/2025',
      'Asunto: se remiten respuestas',
    ],
    back: ['Atentamente', 'Mtra. Itzel Quiroz Lazcano, Presidenta', 'presidencia@cdhet.example.mx'],
    name: 'Comisión de Derechos Humanos del Estado de Tlaxpana',
    group: 'nhri',
    country: 'MX',
  },
  {
    file: 'FEMP-like.docx',
    front: [
      'Nombre de la organización: Federación de Concejos de la Ribera Alta',
      'País: España',
      'Persona de contacto: Leire Echeverría',
    ],
    name: 'Federación de Concejos de la Ribera Alta',
    group: 'local-government-association',
    country: 'ES',
  },
  {
    file: 'Gobierno Regional - respuesta.pdf',
    front: ['GOBIERNO REGIONAL DE HUARANCA', 'Gerencia de Desarrollo Social', 'Respuestas'],
    answer:
      'El Estado peruano ratificó el Convenio 169. Los gobiernos regionales lo aplican desde 2011.',
    name: 'Gobierno Regional de Huaranca',
    group: 'regional-government',
    country: 'PE',
  },
];
