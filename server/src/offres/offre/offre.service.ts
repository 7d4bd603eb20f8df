import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import { champInvalide, conflit } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { terminerEssais } from '../souscription/essais.ts';
import { activerVersion } from './activation.ts';
import { Offre, StatutOffre } from './offre.entity.ts';
import type { ActiverOffreInput, CreerOffreInput, DesactiverOffreInput, ModifierOffreInput } from './offre.inputs.ts';
import { nomDitDAutresPrix } from './prix-exact.ts';
import { exigerConfirmation, juger, jugerChangements } from './reperes.ts';
import type { Termes } from './termes.ts';
import { VersionOffre } from './version-offre.entity.ts';
import { ouvrirVersion, verifier, versionAChanger } from './versions.service.ts';

export const CETTE_OFFRE = { fr: 'Cette offre', en: 'This offer' };

/** Document 000, creerOffre: version 1, a draft with at least one tariff. `cleCatalogue`: it comes from a catalogue. */
export async function creer(
  { em }: Contexte,
  input: CreerOffreInput,
  cleCatalogue: string | null = null,
): Promise<number> {
  const { tarifs, fraisActivation = '0', engagementMois = 0, valideDu = null, valideAu = null, ...reste } = input;
  const { prixExact = !nomDitDAutresPrix(`${input.nom.fr} ${input.nom.en}`), confirme, ...fiche } = reste;
  const code = fiche.code.toUpperCase();
  if ((await em.count(Offre, { code })) > 0) {
    const message = { fr: 'Ce code est déjà pris', en: 'This code is taken already' };
    throw conflit(message, { champs: [{ chemin: 'code', message }] });
  }
  const termes = { tarifs, fraisActivation, engagementMois, prixExact, valideDu, valideAu };
  verifier(termes);
  exigerConfirmation(await juger(em, null, termes), confirme);
  const offre = em.create(Offre, {
    code,
    ...noms(fiche.nom),
    ...colonnes(fiche),
    statut: StatutOffre.EN_PREPARATION,
    reglementee: fiche.reglementee ?? false,
    remplacePar: null,
    cleCatalogue,
    recherche: '',
  });
  indexer(offre);
  await em.flush();
  await ouvrirVersion(em, offre, 1, termes);
  return offre.id;
}

type Fiche = Partial<Omit<CreerOffreInput, 'code' | 'nom' | 'tarifs' | 'confirme'>>;

const noms = ({ fr, en }: Bilingue) => ({ nomFr: fr.trim(), nomEn: en.trim() });
const colonnes = ({ descriptionFr, descriptionEn, fournisseur, reglementee }: Fiche) => ({
  ...{ descriptionFr, descriptionEn, fournisseur, reglementee },
});

function indexer(offre: Offre): void {
  const { nomFr, nomEn, code, fournisseur } = offre;
  offre.recherche = aChercher(460, nomFr, nomEn, fournisseur, code);
}

/** What describes the offer changes at once; terms change in the version being prepared, never in the active one. */
export async function modifier({ em, horloge }: Contexte, input: ModifierOffreInput): Promise<number> {
  const { id, version, remplaceParId, tarifs, fraisActivation, engagementMois, ...reste } = input;
  const { prixExact, confirme, valideDu, valideAu, ...fiche } = reste;
  const offre = await aEditer(em, Offre, { id, version }, CETTE_OFFRE);
  if (offre.statut === StatutOffre.RETIREE) throw retiree();
  em.assign(offre, { ...(fiche.nom && noms(fiche.nom)), ...colonnes(fiche) }, { ignoreUndefined: true });
  if (remplaceParId !== undefined) offre.remplacePar = await remplacante(em, offre, remplaceParId);
  indexer(offre);
  const termes = { tarifs, fraisActivation, engagementMois, prixExact, valideDu, valideAu };
  if (Object.values(termes).some((valeur) => valeur !== undefined)) {
    verifier(termes as Partial<Termes>);
    exigerConfirmation(await jugerChangements(em, offre.id, termes as Partial<Termes>), confirme);
    // Also when its version alone changes, and first: of two who edit one offer at once one gets CONFLICT, and who
    // subscribes meanwhile comes before it or after it.
    offre.modifierA = horloge.maintenant();
    await em.flush();
    await versionAChanger(em, offre, termes as Partial<Termes>, horloge.maintenant());
  }
  await em.flush();
  return offre.id;
}

async function remplacante(em: EntityManager, offre: Offre, id: string | null): Promise<Offre | null> {
  if (id === null) return null;
  const autre = await em.findOne(Offre, cleOuAucune(id));
  if (!autre || autre.id === offre.id || autre.statut === StatutOffre.RETIREE) {
    throw champInvalide(
      'remplaceParId',
      'Choisissez une autre offre, qui n’est pas retirée.',
      'Choose another offer, which is not withdrawn.',
    );
  }
  return autre;
}

/** What was being prepared will never be sold. */
async function abandonnerEssais(em: EntityManager, offre: Offre, maintenant: Date): Promise<void> {
  const preparee = await em.findOne(VersionOffre, { prepareePour: offre.id });
  if (preparee) await terminerEssais(em, { versionOffreId: preparee.id }, maintenant);
}

const retiree = () => conflit({ fr: 'Cette offre est retirée pour toujours', en: 'This offer is withdrawn for good' });

/**
 * The validated version becomes the active one. A suspended offer goes on with its active version when nothing else is
 * being prepared, or when that is what is asked for.
 */
export async function activer(contexte: Contexte, input: ActiverOffreInput): Promise<number> {
  const { id, version, reprendre, confirme } = input;
  const { em } = contexte;
  const offre = await aEditer(em, Offre, { id, version }, CETTE_OFFRE);
  if (offre.statut === StatutOffre.RETIREE) throw retiree();
  const reprise = offre.statut === StatutOffre.SUSPENDUE && (await aVersion(em, offre, 'activeDe'));
  if (reprendre && !reprise) throw rienAReprendre();
  // First: who subscribes meanwhile comes before it or after it.
  offre.statut = StatutOffre.ACTIVE;
  offre.modifierA = contexte.horloge.maintenant();
  await em.flush();
  const prepare = await aVersion(em, offre, 'prepareePour');
  if (!reprendre && (prepare || !reprise)) await activerVersion(contexte, offre, confirme ?? false);
  return offre.id;
}

const rienAReprendre = () =>
  conflit({
    fr: 'Seule une offre suspendue qui a une version active reprend',
    en: 'Only a suspended offer with an active version can resume',
  });

async function aVersion(em: EntityManager, offre: Offre, role: 'activeDe' | 'prepareePour'): Promise<boolean> {
  const trouvee = await sql(em).selectFrom('version_offre').select('id').where(role, '=', offre.id).executeTakeFirst();
  return trouvee !== undefined;
}

/** No new subscriptions; the existing ones keep their terms. */
export async function desactiver({ em, horloge }: Contexte, input: DesactiverOffreInput): Promise<number> {
  const offre = await aEditer(em, Offre, input, CETTE_OFFRE);
  const { definitive = false, remplaceParId } = input;
  if (offre.statut === StatutOffre.RETIREE) throw retiree();
  if (!definitive && offre.statut !== StatutOffre.ACTIVE) {
    throw conflit({ fr: 'Seule une offre active se suspend', en: 'Only an active offer can be suspended' });
  }
  if (remplaceParId !== undefined) offre.remplacePar = await remplacante(em, offre, remplaceParId);
  offre.statut = definitive ? StatutOffre.RETIREE : StatutOffre.SUSPENDUE;
  await em.flush();
  if (definitive) await abandonnerEssais(em, offre, horloge.maintenant());
  return offre.id;
}
