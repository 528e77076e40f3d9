/** Phrases inventées pour cet essai, chacune après ses étiquettes. */
export const FR = `
practice | En 2023, la ville de Montclair a formé 85 agents d'accueil au droit à l'eau.
challenge | Aucun crédit n'est prévu pour la formation des élus des petites communes.
recommendation | Nous recommandons que chaque région désigne un point focal auprès du mécanisme national.
commitment | Nous publierons dès 2026 un bilan annuel des plaintes reçues.
none | Voir la réponse à la question 2.
none | Nous remercions le Haut-Commissariat de cette consultation.
practice | Le cahier des charges interdit le travail des enfants et prévoit une pénalité de 10 % du marché.
challenge | Seules deux communes sur dix-sept connaissent l'existence de l'Examen périodique universel.
practice challenge | Le guichet a traité 430 dossiers en 2024, mais il ne dispose que d'une juriste à mi-temps.
recommendation | Les organes de traités devraient transmettre leurs observations aux maires.
none | La commune compte 12 000 habitants et s'étend le long du fleuve.
none | La présente contribution porte sur les questions 1 à 4.
practice | Un marché de nettoyage a été résilié en mars 2024 après le constat de salaires impayés.
challenge | La rotation des cadres reste élevée et les acquis se perdent.
recommendation | Il serait utile de disposer d'un guide en langues nationales.
commitment | La métropole prévoit d'ouvrir une deuxième maison des droits en 2027.
practice | Grâce au programme, 600 familles du quartier des Tanneurs ont obtenu un raccordement.
challenge | Le code des marchés publics est muet sur les droits humains.
practice | Le conseil se réunit chaque trimestre avec les associations de locataires.
recommendation | Créer un fonds d'appui pour les villes de moins de 50 000 habitants.
challenge | Le ministère n'a jamais répondu à nos courriers.
practice | Dix pour cent des marchés de fournitures sont réservés aux entreprises d'insertion.
none | Sans objet.
commitment | Un règlement sur l'accès aux services est en cours d'élaboration.
challenge | Les personnes handicapées peinent à accéder aux bureaux de la mairie.
practice | La loi n° 2019-14 garantit à toute personne un recours gratuit devant le médiateur.
commitment | Notre mairie s'engage à traduire chaque recommandation en langue locale.
practice | Chaque appel d'offres est relu par la cellule égalité avant sa publication.
`;
