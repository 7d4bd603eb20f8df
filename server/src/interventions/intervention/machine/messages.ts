import type { Bilingue } from '../../../socle/commun/texte.ts';
import type { ErreurChamp } from './champs.ts';
import { type Etape, type FonctionMouvement, NOMS_ETAPES, type Relation } from './etapes.ts';
import { existe, type Ligne, TABLE } from './table.ts';

/** Every refused action says why, in both languages (2-interventions.md, "What none of the known systems has"). */

const QUI: Readonly<Record<Relation, Bilingue>> = {
  createur: { fr: "la personne qui a créé l'intervention", en: 'the person who created the intervention' },
  intervenant: { fr: "l'intervenant affecté", en: 'the assigned field worker' },
  client: { fr: 'le client', en: 'the client' },
  toutes: { fr: 'un compte qui a la permission INTERVENTION_TOUTES', en: 'an account that holds INTERVENTION_TOUTES' },
};

const nom = (etape: Etape): Bilingue => ({ fr: `« ${NOMS_ETAPES[etape].fr} »`, en: `"${NOMS_ETAPES[etape].en}"` });
const enumerer = (mots: string[], et: string): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ${et} ${mots.at(-1)}`;

function mouvement(de: Etape, vers: Etape): Bilingue {
  if (de === vers) {
    return { fr: `changer une intervention ${nom(de).fr}`, en: `change an intervention that is ${nom(de).en}` };
  }
  return {
    fr: `passer une intervention de ${nom(de).fr} à ${nom(vers).fr}`,
    en: `move an intervention from ${nom(de).en} to ${nom(vers).en}`,
  };
}

export function refusEtape(de: Etape, vers: Etape): Bilingue {
  const suites = [...new Set(TABLE.filter((l) => existe(l, de) && l.vers !== de).map((l) => l.vers))].map(nom);
  const fr = enumerer(
    suites.map((s) => s.fr),
    'ou',
  );
  const en = enumerer(
    suites.map((s) => s.en),
    'or',
  );
  return {
    fr: `Une intervention ${nom(de).fr} ne peut pas devenir ${nom(vers).fr}. Elle peut devenir ${fr}.`,
    en: `An intervention that is ${nom(de).en} cannot become ${nom(vers).en}. It can become ${en}.`,
  };
}

export function refusFonction(de: Etape, vers: Etape, attendue: FonctionMouvement): Bilingue {
  if (de === vers) {
    return {
      fr: `L'intervention est déjà ${nom(de).fr}. Pour en changer le statut, utilisez ${attendue}.`,
      en: `The intervention is already ${nom(de).en}. To change its status, use ${attendue}.`,
    };
  }
  const m = mouvement(de, vers);
  return { fr: `Pour ${m.fr}, utilisez ${attendue}.`, en: `To ${m.en}, use ${attendue}.` };
}

export function refusPermission(de: Etape, ligne: Ligne): Bilingue {
  const m = mouvement(de, ligne.vers);
  return {
    fr: `Votre rôle n'a pas la permission ${ligne.permission}, nécessaire pour ${m.fr}.`,
    en: `Your role does not have the permission ${ligne.permission}, needed to ${m.en}.`,
  };
}

export function refusRelation(de: Etape, ligne: Ligne): Bilingue {
  const m = mouvement(de, ligne.vers);
  const qui = ligne.relations.map((relation) => QUI[relation]);
  const fr = enumerer(
    qui.map((q) => q.fr),
    'ou',
  );
  const en = enumerer(
    qui.map((q) => q.en),
    'or',
  );
  return { fr: `Pour ${m.fr}, il faut être ${fr}.`, en: `To ${m.en}, one must be ${en}.` };
}

export function refusChamps(de: Etape, ligne: Ligne, erreurs: readonly ErreurChamp[]): Bilingue {
  const m = mouvement(de, ligne.vers);
  return {
    fr: `Pour ${m.fr} : ${erreurs.map((e) => e.message.fr).join(' ')}`,
    en: `To ${m.en}: ${erreurs.map((e) => e.message.en).join(' ')}`,
  };
}
