import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, lignesPar, valeurDe } from '../../socle/commun/chargeurs.ts';
import { enTexte } from '../../socle/commun/montant.ts';
import { Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { VerdictEligibilite } from '../eligibilite/eligibilite.inputs.ts';
import { verdictsDesOffres } from '../eligibilite/verdict.ts';
import { Offre } from './offre.entity.ts';
import { faitsDuRegard, type OffreLue, offreLue, preneurDe } from './offre.lecture.ts';
import { offresVisibles, type RegardOffres, versionsPour } from './offre.regles.ts';
import { coutAnnuel } from './prix.ts';
import { PRIX_INEXACT } from './prix-exact.ts';
import { Tarif } from './tarif.entity.ts';
import { VersionOffre } from './version-offre.entity.ts';

/** What an offer is for whoever looks at it: read for all the offers of a page at once. */
@Resolver(() => Offre)
export class OffreCalcules {
  @FieldResolver(() => VersionOffre, {
    nullable: true,
  })
  versionOfferte(@Root() offre: OffreLue, @Ctx() contexte: Contexte) {
    return versionOfferte(contexte, offre);
  }

  @FieldResolver(() => Tarif, { nullable: true })
  async tarif(@Root() offre: OffreLue, @Ctx() contexte: Contexte) {
    return tarifAuBesoin(contexte, offre);
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
  })
  async coutAnnuel(@Root() offre: OffreLue, @Ctx() contexte: Contexte) {
    const { besoin } = offre.regard;
    const [version, tarif] = await Promise.all([versionOfferte(contexte, offre), tarifAuBesoin(contexte, offre)]);
    if (!version?.prixExact) return null;
    return tarif && besoin && enTexte(coutAnnuel(tarif, String(version.fraisActivation), besoin));
  }

  @FieldResolver(() => Texte, {
    nullable: true,
  })
  async sansCoutExact(@Root() offre: OffreLue, @Ctx() contexte: Contexte) {
    const version = await versionOfferte(contexte, offre);
    return version && !version.prixExact ? PRIX_INEXACT : null;
  }

  @FieldResolver(() => VerdictEligibilite)
  async eligibilite(@Root() { id, regard }: OffreLue, @Ctx() contexte: Contexte) {
    return valeurDe(contexte, `offre.eligibilite ${cleDe(regard)}`, id, async (ids) => {
      const faits = await faitsDuRegard(contexte, regard);
      return faits ? verdictsDesOffres(contexte.em, ids, faits, preneurDe(contexte, regard)) : new Map();
    });
  }

  @FieldResolver(() => [VersionOffre])
  versions(@Root() { id, regard }: OffreLue, @Ctx() contexte: Contexte) {
    if (!regard.gere) return [];
    return lignesPar(contexte, 'versions', id, (ids) =>
      sql(contexte.em)
        .selectFrom('version_offre')
        .where('offreId', 'in', [...ids])
        .selectAll()
        .select('offreId as cle')
        .orderBy('numero', 'desc')
        .execute(),
    );
  }

  @FieldResolver(() => Offre, { nullable: true })
  remplacePar(@Root() { remplaceParId, regard }: OffreLue, @Ctx() contexte: Contexte) {
    if (remplaceParId === null) return null;
    return valeurDe(contexte, `offre.vue ${cleDe(regard)}`, remplaceParId, async (ids) => {
      const lignes = await offresVisibles(contexte.em, regard)
        .where('o.id', 'in', [...ids])
        .selectAll('o')
        .execute();
      return new Map(lignes.map((ligne) => [ligne.id, offreLue(ligne, regard)]));
    });
  }
}

const cleDe = ({ maintenant: _, ...regard }: RegardOffres): string => JSON.stringify(regard);

async function versionOfferte(contexte: Contexte, { id, regard }: OffreLue) {
  const choisie = await valeurDe(contexte, `offre.versionOfferte ${regard.essai}`, id, (ids) =>
    versionsPour(contexte.em, ids, regard),
  );
  return choisie && ligneDe(contexte, 'version_offre', choisie.id);
}

async function tarifAuBesoin(contexte: Contexte, offre: OffreLue) {
  const puissance = offre.regard.besoin?.puissance;
  const version = puissance === undefined ? null : await versionOfferte(contexte, offre);
  if (!version || puissance === undefined) return null;
  return valeurDe(contexte, `offre.tarif ${puissance}`, version.id, async (ids) => {
    const tarifs = await sql(contexte.em)
      .selectFrom('tarif')
      .where('versionOffreId', 'in', [...ids])
      .where('puissance', '=', puissance)
      .selectAll()
      .execute();
    return new Map(tarifs.map((tarif) => [tarif.versionOffreId, tarif]));
  });
}
