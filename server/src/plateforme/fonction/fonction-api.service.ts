import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { applicationChoisie, refuserLeDouble } from '../application/rattachement.ts';
import { changerDroits } from '../droits/droits.service.ts';
import { nommer } from '../droits/enumeration.ts';
import { rolesQuiTiennent } from '../permission/permission.service.ts';
import { lesPermissions, noterPermissions } from '../permission/permissions-liees.ts';
import { changerExigence } from './exigences.ts';
import { CHAMPS } from './fonction-api.champs.ts';
import { FonctionApi } from './fonction-api.entity.ts';
import type {
  AffecterPermissionsFonctionInput,
  CreerFonctionApiInput,
  ModifierFonctionApiInput,
  RetirerPermissionsFonctionInput,
} from './fonction-api.inputs.ts';

export const CETTE_FONCTION = { fr: 'Cette fonction', en: 'This function' };
const DEJA = {
  fr: 'Une fonction de cette application a déjà ce nom',
  en: 'A function of this application already has this name',
};

/** Document 002, "Créer une fonction API". Without permissions it is closed to all. */
export function creer(contexte: Contexte, input: CreerFonctionApiInput): Promise<FonctionApi> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const application = await applicationChoisie(em, input.applicationId);
    const valeurs = { mode: ModeFonction.AU_MOINS_UNE, ...valeursDe(CHAMPS, input) };
    const { nomFonction } = valeurs;
    await refuserLeDouble(em, 'fonction_api', { applicationId: application.id, nomFonction }, DEJA);
    const fonction = em.create(FonctionApi, { application, ...valeurs, integree: false });
    await em.flush();
    return fonction;
  });
}

export function modifier(contexte: Contexte, input: ModifierFonctionApiInput): Promise<FonctionApi> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const fonction = await aEditer(em, FonctionApi, input, CETTE_FONCTION);
    await em.populate(fonction, ['application', 'permissions']);
    const { mode, ...valeurs } = changementsDe(CHAMPS, input);
    if (fonction.integree) garderCeQueDitLeCode(fonction, { ...input, ...valeurs });
    const application =
      input.applicationId === undefined ? undefined : await applicationChoisie(em, input.applicationId);
    const cles = {
      applicationId: (application ?? fonction.application).id,
      nomFonction: valeurs.nomFonction ?? fonction.nomFonction,
    };
    await refuserLeDouble(em, 'fonction_api', cles, DEJA, fonction.id);
    em.assign(fonction, { application, ...valeurs }, { ignoreUndefined: true });
    if (mode !== undefined && mode !== fonction.mode) {
      await changerExigence(contexte, fonction, () => em.assign(fonction, { mode }));
    }
    return fonction;
  });
}

/** The code knows it by this name, in this application. */
function garderCeQueDitLeCode(fonction: FonctionApi, { nomFonction, applicationId }: ModifierFonctionApiInput): void {
  const message = {
    fr: 'Cette fonction fait partie du produit : cela ne change pas.',
    en: 'This function is part of the product: this does not change.',
  };
  const renommee = nomFonction !== undefined && nomFonction !== fonction.nomFonction;
  const deplacee = applicationId !== undefined && applicationId !== String(fonction.application.id);
  const champs = [...(deplacee ? ['applicationId'] : []), ...(renommee ? ['nomFonction'] : [])];
  if (champs.length > 0) throw saisieInvalide(champs.map((chemin) => ({ chemin, message })));
}

/** Decision 8: refused while a role holds one of its permissions, and for the product's; else its links go with it. */
export function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const fonction = await aEditer(em, FonctionApi, input, CETTE_FONCTION);
    const { id, permissions } = await em.populate(fonction, ['permissions']).then(() => fonction);
    if (fonction.integree) {
      throw conflit({
        fr: 'Cette fonction fait partie du produit : retirez-lui plutôt ses permissions',
        en: 'This function is part of the product: remove its permissions instead',
      });
    }
    const roles = nommer(await rolesQuiTiennent(em, permissions.getIdentifiers()), 'rôle', 'role');
    if (roles) {
      const message = {
        fr: 'Des rôles tiennent une permission de cette fonction : suppression refusée',
        en: 'Roles hold a permission of this function: deletion refused',
      };
      throw conflit(message, { details: roles });
    }
    const pages = { table: 'page', colonne: 'fonctionId', mots: { fr: 'page(s)', en: 'page(s)' } };
    await refuserSiCite(em, id, CETTE_FONCTION, [pages]);
    noterPermissions('fonction_api', id, permissions, () => permissions.removeAll());
    await em.remove(fonction).flush();
    return id;
  });
}

/** Document 002, "Assigner des permissions à une fonction API", one or many: all or none. */
export function affecterPermissions(contexte: Contexte, input: AffecterPermissionsFonctionInput): Promise<FonctionApi> {
  return changerPermissions(contexte, input, ({ permissions }, choisies) => permissions.add(choisies));
}

export function retirerPermissions(contexte: Contexte, input: RetirerPermissionsFonctionInput): Promise<FonctionApi> {
  return changerPermissions(contexte, input, ({ permissions }, choisies) => permissions.remove(choisies));
}

function changerPermissions(
  contexte: Contexte,
  { fonctionId, permissionIds }: AffecterPermissionsFonctionInput,
  changer: (fonction: FonctionApi, choisies: Awaited<ReturnType<typeof lesPermissions>>) => void,
): Promise<FonctionApi> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const fonction = await em.findOne(FonctionApi, cle(fonctionId, CETTE_FONCTION), { populate: ['permissions'] });
    if (!fonction) throw introuvable(CETTE_FONCTION);
    const choisies = await lesPermissions(em, permissionIds);
    const { id, permissions } = fonction;
    await changerExigence(contexte, fonction, () =>
      noterPermissions('fonction_api', id, permissions, () => changer(fonction, choisies)),
    );
    return fonction;
  });
}

export function lireFonction(em: EntityManager, id: number) {
  return sql(em).selectFrom('fonction_api').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
