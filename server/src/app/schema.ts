import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CommentaireResolver } from '../interventions/commentaire/commentaire.resolver.ts';
import { ImportationResolver } from '../interventions/importation/importation.resolver.ts';
import { ChargeDAnnuaire } from '../interventions/intervention/charge.ts';
import { InterventionResolver } from '../interventions/intervention/intervention.resolver.ts';
import { MouvementsResolver } from '../interventions/intervention/mouvements.resolver.ts';
import { ReattributionResolver } from '../interventions/intervention/reattribution.resolver.ts';
import { StatutInterventionResolver } from '../interventions/statut/statut.resolver.ts';
import { DegreUrgenceResolver } from '../interventions/urgence/urgence.resolver.ts';
import { EligibiliteChamps } from '../offres/eligibilite/eligibilite.champs.ts';
import { EligibiliteResolver } from '../offres/eligibilite/eligibilite.resolver.ts';
import { EstimationResolver, ExempleChamps } from '../offres/eligibilite/estimation.resolver.ts';
import { ImportationOffresResolver } from '../offres/importation/importation-offres.resolver.ts';
import { NumeroTestResolver } from '../offres/numero-test/numero-test.resolver.ts';
import { EvenementOffreResolver } from '../offres/offre/historique.ts';
import { OffreChamps } from '../offres/offre/offre.champs.ts';
import { Offre } from '../offres/offre/offre.entity.ts';
import { OffreGestionResolver, OffrePageResolver } from '../offres/offre/offre.gestion.resolver.ts';
import { OffreResolver } from '../offres/offre/offre.resolver.ts';
import { VersionOffre } from '../offres/offre/version-offre.entity.ts';
import { VersionOffreResolver } from '../offres/offre/version-offre.resolver.ts';
import { PromotionChamps } from '../offres/promotion/promotion.champs.ts';
import { PromotionResolver } from '../offres/promotion/promotion.resolver.ts';
import { EvenementSouscriptionResolver } from '../offres/souscription/historique.ts';
import { OffreSouscriteResolver, SouscriptionChamps } from '../offres/souscription/souscription.champs.ts';
import { Souscription } from '../offres/souscription/souscription.entity.ts';
import { SouscriptionResolver } from '../offres/souscription/souscription.resolver.ts';
import { ApplicationChamps } from '../plateforme/application/application.champs.ts';
import { Application } from '../plateforme/application/application.entity.ts';
import { ApplicationResolver } from '../plateforme/application/application.resolver.ts';
import { Codification } from '../plateforme/codification/codification.entity.ts';
import { CodificationResolver } from '../plateforme/codification/codification.resolver.ts';
import { Coordonnees } from '../plateforme/coordonnees/coordonnees.entity.ts';
import { CoordonneesResolver } from '../plateforme/coordonnees/coordonnees.resolver.ts';
import { DecisionResolver } from '../plateforme/decision/decision.resolver.ts';
import { Entite } from '../plateforme/entite/entite.entity.ts';
import { EntiteResolver } from '../plateforme/entite/entite.resolver.ts';
import { FichierResolver } from '../plateforme/fichier/fichier.resolver.ts';
import { FonctionApi } from '../plateforme/fonction/fonction-api.entity.ts';
import { FonctionApiResolver } from '../plateforme/fonction/fonction-api.resolver.ts';
import { Blacklist } from '../plateforme/liste-noire/liste-noire.entity.ts';
import { BlacklistResolver } from '../plateforme/liste-noire/liste-noire.resolver.ts';
import { Objectif } from '../plateforme/objectif/objectif.entity.ts';
import { ObjectifResolver } from '../plateforme/objectif/objectif.resolver.ts';
import { PageChamps } from '../plateforme/page/page.champs.ts';
import { Page } from '../plateforme/page/page.entity.ts';
import { PageResolver } from '../plateforme/page/page.resolver.ts';
import { Setting } from '../plateforme/parametre/parametre.entity.ts';
import { SettingResolver } from '../plateforme/parametre/parametre.resolver.ts';
import { Permission } from '../plateforme/permission/permission.entity.ts';
import { PermissionResolver } from '../plateforme/permission/permission.resolver.ts';
import { CleApi } from '../plateforme/programme/cle-api.entity.ts';
import { UtilisateurApiResolver } from '../plateforme/programme/programme.resolver.ts';
import { UtilisateurApi } from '../plateforme/programme/programme.types.ts';
import { Role } from '../plateforme/role/role.entity.ts';
import { RoleResolver } from '../plateforme/role/role.resolver.ts';
import { MoiResolver } from '../plateforme/session/moi.resolver.ts';
import { SessionResolver } from '../plateforme/session/session.resolver.ts';
import { TraceResolver } from '../plateforme/trace/trace.resolver.ts';
import { AnnuaireResolver } from '../plateforme/utilisateur/annuaire.resolver.ts';
import { AttributionResolver } from '../plateforme/utilisateur/attribution.resolver.ts';
import { ChampsDuCompte } from '../plateforme/utilisateur/compte.champs.ts';
import { CompteResolver } from '../plateforme/utilisateur/compte.resolver.ts';
import { ProfilResolver } from '../plateforme/utilisateur/profil.resolver.ts';
import { signatureDe } from '../plateforme/utilisateur/signature.ts';
import { RapportResolver } from '../rapport/rapport.resolver.ts';
import { Instant } from '../socle/graphql/instant.ts';
import { poserLaPorte } from '../socle/graphql/porte.ts';

/** The one code-first schema, its texts passing the door, before the shield. */
export function construireSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      SessionResolver,
      MoiResolver,
      ProfilResolver,
      AnnuaireResolver,
      AttributionResolver,
      CompteResolver,
      ChampsDuCompte,
      EntiteResolver,
      signatureDe(Entite),
      RoleResolver,
      UtilisateurApiResolver,
      signatureDe(UtilisateurApi),
      signatureDe(CleApi),
      signatureDe(Role),
      PermissionResolver,
      signatureDe(Permission),
      FonctionApiResolver,
      signatureDe(FonctionApi),
      DecisionResolver,
      InterventionResolver,
      ChargeDAnnuaire,
      MouvementsResolver,
      ReattributionResolver,
      CommentaireResolver,
      StatutInterventionResolver,
      DegreUrgenceResolver,
      ImportationResolver,
      ImportationOffresResolver,
      BlacklistResolver,
      ObjectifResolver,
      CodificationResolver,
      SettingResolver,
      CoordonneesResolver,
      ...[Blacklist, Objectif, Codification, Setting, Coordonnees].map((Type) => signatureDe(Type)),
      TraceResolver,
      OffreResolver,
      OffreGestionResolver,
      OffrePageResolver,
      EvenementOffreResolver,
      signatureDe(Offre, 'OFFRE_GERER'),
      OffreChamps,
      VersionOffreResolver,
      signatureDe(VersionOffre, 'OFFRE_GERER'),
      PromotionResolver,
      PromotionChamps,
      EligibiliteResolver,
      EligibiliteChamps,
      EstimationResolver,
      ExempleChamps,
      NumeroTestResolver,
      SouscriptionResolver,
      SouscriptionChamps,
      EvenementSouscriptionResolver,
      OffreSouscriteResolver,
      signatureDe(Souscription, 'SOUSCRIPTION_GERER'),
      RapportResolver,
      ApplicationResolver,
      ApplicationChamps,
      signatureDe(Application),
      PageResolver,
      PageChamps,
      signatureDe(Page),
      FichierResolver,
    ],
    scalarsMap: [{ type: Date, scalar: Instant }],
    // Absent means unchanged in a partial input: absent fields are not looked at, null ones are.
    // (type-graphql would skip both, unless told in as many words.)
    validate: { skipMissingProperties: false, skipUndefinedProperties: true, forbidUnknownValues: false },
  });
  return poserLaPorte(schema);
}
