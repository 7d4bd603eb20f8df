import type { EntityManager } from '@mikro-orm/core';
import { AdresseClient } from '../../interventions/client/adresse-client.entity.ts';
import { NoteClient } from '../../interventions/client/note-client.entity.ts';
import { AutreTelephone } from '../../plateforme/utilisateur/autre-telephone.entity.ts';
import type { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { aRebours } from '../../socle/commun/telephone.ts';

interface Fiche {
  login: string;
  autres?: readonly string[];
  adresses?: readonly (readonly [libelle: string | null, adresse: string, codePostal: string])[];
  note?: string;
}

/** What the desk has noted of some clients over the telephone. */
const FICHES: readonly Fiche[] = [
  {
    login: 'client',
    autres: ['+33639981106'],
    adresses: [
      ['Domicile', '12 rue des Lilas, Lyon', '69003'],
      ['Chez sa mère', '4 place Bellecour, Lyon', '69002'],
    ],
    note: 'Code du portail : 12A45. Le compteur est à la cave, la clé chez le gardien.',
  },
  {
    login: 'client2',
    adresses: [
      ['Domicile', '27 cours Gambetta, Lyon', '69007'],
      ['Atelier', '8 rue de l’Industrie, Villeurbanne', '69100'],
    ],
    note: 'Attention au chien, gentil mais bruyant. Sonner deux fois.',
  },
  { login: 'client.01', autres: ['+33639981101', '+33639981102'], note: 'N’entend pas la sonnette : appeler en bas.' },
  { login: 'client.02', adresses: [[null, '15 avenue Jean-Jaurès, Nantes', '44000']] },
  {
    login: 'client.05',
    autres: ['+33639981105'],
    adresses: [
      ['Magasin', '31 rue Sainte-Catherine, Bordeaux', '33000'],
      ['Réserve', '2 quai de Bacalan, Bordeaux', '33300'],
    ],
    note: 'Magasin fermé le lundi. Livraisons par la cour.',
  },
  { login: 'client.12', note: 'Stationnement difficile : prévoir dix minutes de plus.' },
];

export function remplirLesFiches(em: EntityManager, comptes: readonly Utilisateur[]): void {
  for (const { login, autres = [], adresses = [], note } of FICHES) {
    const client = comptes.find((compte) => compte.login === login);
    if (client === undefined) throw new Error(`Aucun compte ${login} dans la démonstration`);
    for (const numero of autres)
      em.create(AutreTelephone, { utilisateur: client, numero, numeroInverse: aRebours(numero) });
    for (const [libelle, adresse, codePostal] of adresses)
      em.create(AdresseClient, { client, libelle, adresse, codePostal });
    if (note !== undefined) em.create(NoteClient, { client, note });
  }
}
