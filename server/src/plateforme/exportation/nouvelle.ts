import type { Donnees } from '../evenement/emettre.ts';
import { ModeEmail } from '../notification/notification.enums.ts';
import { declarerNotifications } from '../notification/types.ts';
import { listeExportable } from './listes.ts';

const LE_FICHIER = { fr: 'Votre fichier est prêt', en: 'Your file is ready' };
const VOIR = { fr: 'Télécharger le fichier', en: 'Download the file' };

const lignes = ({ lignes: nombre }: Donnees) => ({
  fr: `${Number(nombre).toLocaleString('fr-FR')} ${Number(nombre) > 1 ? 'lignes' : 'ligne'}`,
  en: `${Number(nombre).toLocaleString('en-GB')} ${Number(nombre) === 1 ? 'row' : 'rows'}`,
});
function objet(donnees: Donnees) {
  const { libelle } = listeExportable(String(donnees.liste));
  const combien = lignes(donnees);
  return { fr: `${libelle.fr} : ${combien.fr}`, en: `${libelle.en}: ${combien.en}` };
}
const lien = ({ exportId }: Donnees) => `/exports?id=${exportId}`;

declarerNotifications(
  [
    {
      nom: 'EXPORT_PRET',
      libelle: { fr: 'Export prêt', en: 'Export ready' },
      relations: { personne: { application: true, email: ModeEmail.JAMAIS } },
      ...{ titre: () => LE_FICHIER, objet, lien },
      async ecrire({ notification: { donnees }, lecteur: { langue } }) {
        return {
          sujet: LE_FICHIER[langue],
          paragraphes: [
            {
              fr: `${objet(donnees).fr}. Il est gardé pendant 24 heures.`,
              en: `${objet(donnees).en}. It is kept for 24 hours.`,
            }[langue],
          ],
          lien: { chemin: lien(donnees), texte: VOIR[langue] },
        };
      },
    },
  ],
  async ({ evenement, donnees }) => ({
    destinataires: [{ compteId: Number(donnees.utilisateurId), relation: 'personne' }],
    donnees: { ...donnees, exportId: evenement.sujetId },
  }),
);
