import type { Attribut } from '../attribut.ts';
import type { NomAttribut } from '../eligibilite.types.ts';
import { ancienneteMois } from './anciennete-mois.ts';
import { canal } from './canal.ts';
import { codePostal } from './code-postal.ts';
import { entite } from './entite.ts';
import { offreSouscrite } from './offre-souscrite.ts';
import { prefixeNumero } from './prefixe-numero.ts';
import { profil } from './profil.ts';
import { puissance } from './puissance.ts';
import { role } from './role.ts';

export const ATTRIBUTS: Readonly<Record<NomAttribut, Attribut>> = {
  entite,
  profil,
  role,
  codePostal,
  ancienneteMois,
  offreSouscrite,
  prefixeNumero,
  puissance,
  canal,
};
