import type { EntityManager } from '@mikro-orm/core';
import type { Etape } from '../../interventions/intervention/machine.ts';
import { StatutIntervention } from '../../interventions/statut/statut.entity.ts';
import { droitsModifies } from '../../plateforme/droits/droits.service.ts';
import { Entite } from '../../plateforme/entite/entite.entity.ts';
import {
  attribuerPartout,
  creerCompte,
  creerProgramme,
  donnerMotDePasse,
} from '../../plateforme/semis/premiers-comptes.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import type { Services } from '../../socle/services.ts';
import { remplirLesFiches } from './fiches.ts';
import {
  COMPTES_DEMO,
  ENTITES_DEMO,
  entiteDe,
  FIGURANTS,
  joursAvant,
  MOT_DE_PASSE_DEMO,
  PASSAGERS,
  PROGRAMME_DEMO,
} from './personnes.ts';
import { jours } from './scene.ts';

/** Who works, for whom and where; and the two statuses that the former tool's file needs. */
export async function creerComptes(em: EntityManager, { hacheur, horloge }: Services): Promise<void> {
  const tous = [...COMPTES_DEMO, ...FIGURANTS];
  const entites = new Map(ENTITES_DEMO.map((une) => [une.code as string, em.create(Entite, avecRecherche(une))]));
  const crees = tous.map((demo, rang) => {
    const { role, ...valeurs } = demo;
    const compte = creerCompte(em, valeurs);
    // What a client may take can depend on how long they have been one.
    if (role === 'Client') compte.creerA = jours(horloge.maintenant(), -joursAvant(rang));
    compte.entite = entites.get(entiteDe(demo) ?? '') ?? null;
    return { role, compte };
  });
  remplirLesFiches(
    em,
    crees.map(({ compte }) => compte),
  );
  const passagers = creerPassagers(em, horloge.maintenant(), entites.get('STANDARD') ?? null);
  await em.flush();
  await attribuerPartout(em, passagers, 'Standardiste');
  for (const role of new Set(tous.map((compte) => compte.role))) {
    const comptes = crees.filter((cree) => cree.role === role).map(({ compte }) => compte);
    await attribuerPartout(em, comptes, role);
  }
  const { compte: programme } = await creerProgramme(em, PROGRAMME_DEMO, horloge.maintenant());
  await attribuerPartout(em, [programme], 'API');
  const logins = new Set(COMPTES_DEMO.map(({ login }) => login));
  const connectables = await em.find(Utilisateur, { login: { $in: [...logins] } });
  await donnerMotDePasse(em, hacheur, connectables, MOT_DE_PASSE_DEMO);
  em.create(StatutIntervention, statut('ANNULEE', 'Doublon', 'Duplicate', 75));
  em.create(StatutIntervention, statut('CLOTUREE', 'Transmise au réseau', 'Passed to the grid operator', 65));
  await droitsModifies(em);
}

const avecRecherche = (entite: { nom: string; code: string }) => ({
  ...entite,
  recherche: normaliser(`${entite.nom} ${entite.code}`),
});

function creerPassagers(em: EntityManager, maintenant: Date, entite: Entite | null): Utilisateur[] {
  return PASSAGERS.map(({ statut: etat, expire, ...valeurs }) => {
    const compte = creerCompte(em, { ...valeurs, email: `${valeurs.login}@accordenergie.example` });
    const dateExpiration = expire === null ? null : new Date(maintenant.getTime() + expire);
    return Object.assign(compte, { statut: etat, dateExpiration, entite });
  });
}

function statut(etape: Etape, libelleFr: string, libelleEn: string, ordre: number) {
  const libelles = { libelleFr, libelleEn, libelleClientFr: libelleFr, libelleClientEn: libelleEn };
  return { etape, ...libelles, couleur: '#495057', ordre, actif: true };
}
