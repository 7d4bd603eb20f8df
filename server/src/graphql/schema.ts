import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { Application } from '../modules/acces/application.entity.ts';
import { DecisionResolver } from '../modules/acces/decision.resolver.ts';
import { FonctionApi } from '../modules/acces/fonction-api.entity.ts';
import { FonctionApiResolver } from '../modules/acces/fonction-api.resolver.ts';
import { Page } from '../modules/acces/page.entity.ts';
import { Permission } from '../modules/acces/permission.entity.ts';
import { PermissionResolver } from '../modules/acces/permission.resolver.ts';
import { Role } from '../modules/acces/role.entity.ts';
import { RoleResolver } from '../modules/acces/role.resolver.ts';
import { ApplicationChamps } from '../modules/application/application.champs.ts';
import { ApplicationResolver } from '../modules/application/application.resolver.ts';
import { Blacklist } from '../modules/blacklist/blacklist.entity.ts';
import { BlacklistResolver } from '../modules/blacklist/blacklist.resolver.ts';
import { CleApi } from '../modules/cle-api/cle-api.entity.ts';
import { Codification } from '../modules/codification/codification.entity.ts';
import { CodificationResolver } from '../modules/codification/codification.resolver.ts';
import { CommentaireResolver } from '../modules/commentaire/commentaire.resolver.ts';
import { Coordonnees } from '../modules/coordonnees/coordonnees.entity.ts';
import { CoordonneesResolver } from '../modules/coordonnees/coordonnees.resolver.ts';
import { DegreUrgenceResolver } from '../modules/degre-urgence/degre-urgence.resolver.ts';
import { EligibiliteChamps } from '../modules/eligibilite/eligibilite.champs.ts';
import { EligibiliteResolver } from '../modules/eligibilite/eligibilite.resolver.ts';
import { EstimationResolver, ExempleChamps } from '../modules/eligibilite/estimation.resolver.ts';
import { Entite } from '../modules/entite/entite.entity.ts';
import { EntiteResolver } from '../modules/entite/entite.resolver.ts';
import { FichierResolver } from '../modules/fichier/fichier.resolver.ts';
import { ImportationResolver } from '../modules/importation/importation.resolver.ts';
import { ImportationOffresResolver } from '../modules/importation-offres/importation-offres.resolver.ts';
import { InterventionResolver } from '../modules/intervention/intervention.resolver.ts';
import { MouvementsResolver } from '../modules/intervention/mouvements.resolver.ts';
import { ReattributionResolver } from '../modules/intervention/reattribution.resolver.ts';
import { NumeroTestResolver } from '../modules/numero-test/numero-test.resolver.ts';
import { Objectif } from '../modules/objectif/objectif.entity.ts';
import { ObjectifResolver } from '../modules/objectif/objectif.resolver.ts';
import { EvenementOffreResolver } from '../modules/offre/historique.ts';
import { OffreChamps } from '../modules/offre/offre.champs.ts';
import { Offre } from '../modules/offre/offre.entity.ts';
import { OffreGestionResolver, OffrePageResolver } from '../modules/offre/offre.gestion.resolver.ts';
import { OffreResolver } from '../modules/offre/offre.resolver.ts';
import { VersionOffre } from '../modules/offre/version-offre.entity.ts';
import { VersionOffreResolver } from '../modules/offre/version-offre.resolver.ts';
import { PageChamps } from '../modules/page/page.champs.ts';
import { PageResolver } from '../modules/page/page.resolver.ts';
import { PromotionChamps } from '../modules/promotion/promotion.champs.ts';
import { PromotionResolver } from '../modules/promotion/promotion.resolver.ts';
import { RapportResolver } from '../modules/rapport/rapport.resolver.ts';
import { MoiResolver } from '../modules/session/moi.resolver.ts';
import { SessionResolver } from '../modules/session/session.resolver.ts';
import { Setting } from '../modules/setting/setting.entity.ts';
import { SettingResolver } from '../modules/setting/setting.resolver.ts';
import { EvenementSouscriptionResolver } from '../modules/souscription/historique.ts';
import { OffreSouscriteResolver, SouscriptionChamps } from '../modules/souscription/souscription.champs.ts';
import { Souscription } from '../modules/souscription/souscription.entity.ts';
import { SouscriptionResolver } from '../modules/souscription/souscription.resolver.ts';
import { StatutInterventionResolver } from '../modules/statut-intervention/statut-intervention.resolver.ts';
import { TraceResolver } from '../modules/trace/trace.resolver.ts';
import { AnnuaireResolver } from '../modules/utilisateur/annuaire.resolver.ts';
import { AttributionResolver } from '../modules/utilisateur/attribution.resolver.ts';
import { ChampsDuCompte } from '../modules/utilisateur/compte.champs.ts';
import { CompteResolver } from '../modules/utilisateur/compte.resolver.ts';
import { ProfilResolver } from '../modules/utilisateur/profil.resolver.ts';
import { signatureDe } from '../modules/utilisateur/signature.ts';
import { UtilisateurApiResolver } from '../modules/utilisateur-api/utilisateur-api.resolver.ts';
import { UtilisateurApi } from '../modules/utilisateur-api/utilisateur-api.types.ts';
import { Instant } from './instant.ts';
import { poserLaPorte } from './porte.ts';

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
