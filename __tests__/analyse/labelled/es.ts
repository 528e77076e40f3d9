/** Frases inventadas para esta prueba, cada una tras sus etiquetas. */
export const ES = `
practice | En 2023 la alcaldía capacitó a 210 funcionarias en el derecho a la vivienda adecuada.
challenge | No existe partida presupuestaria para la formación en derechos humanos.
recommendation | Recomendamos que el mecanismo nacional reserve dos asientos a los municipios.
commitment | A partir de 2026 publicaremos un informe anual de las quejas recibidas.
none | Véase la respuesta a la pregunta 2.
none | Agradecemos la oportunidad de participar en esta consulta.
practice | Los pliegos exigen que toda empresa acredite la igualdad salarial entre mujeres y hombres.
challenge | Solo tres de las catorce direcciones conocen las observaciones del Comité.
practice challenge | La ventanilla atendió 540 casos en 2024, pero sus resoluciones no son vinculantes.
recommendation | Los órganos de tratados deberían enviar sus observaciones directamente a los alcaldes.
none | El cantón se ubica en la costa y tiene 38.000 habitantes.
none | A continuación se presentan nuestras principales iniciativas.
practice | Se rescindió un contrato de limpieza en marzo de 2024 tras comprobarse salarios impagos.
challenge | La rotación del personal es alta y lo aprendido se pierde.
recommendation | Sería útil contar con una cláusula modelo en lenguaje sencillo.
commitment | El municipio prevé abrir un segundo centro de atención en 2027.
practice | Con el programa se conectaron 800 hogares del barrio San Telmo a la red de agua.
challenge | La ley de contrataciones carece de toda referencia a los derechos humanos.
practice | El consejo se reúne cada mes con las organizaciones de inquilinos.
recommendation | Crear un fondo de apoyo para gobiernos locales de menos de 20.000 habitantes.
challenge | El Ministerio nunca respondió nuestras notas.
practice | El diez por ciento de las compras se reserva a cooperativas de mujeres.
none | No aplica.
commitment | La Defensoría está elaborando una guía para concejales.
challenge | Las comunidades rurales siguen sin médico desde 2021.
practice | La Ordenanza 118 garantiza a toda persona un recurso gratuito ante la defensora.
commitment | Nos comprometemos a traducir cada recomendación a las lenguas indígenas.
challenge | Los talleres dependen de la cooperación internacional y terminan con el proyecto.
`;
