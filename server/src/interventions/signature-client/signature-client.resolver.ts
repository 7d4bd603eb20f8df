import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { urlDe } from '../../plateforme/fichier/fichier.service.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';
import { SignatureClient } from './signature-client.entity.ts';
import { type SignatureLue, signaturesDe } from './signature-client.lecture.ts';

@Resolver(() => Intervention)
export class SignaturesResolver {
  @FieldResolver(() => SignatureClient, { nullable: true })
  async signature(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    return (await signaturesDe(contexte, ligne)).find(({ perimeeA }) => perimeeA === null) ?? null;
  }

  @FieldResolver(() => [SignatureClient], { complexity: coutDeListe(10) })
  async signaturesPerimees(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    return (await signaturesDe(contexte, ligne)).filter(({ perimeeA }) => perimeeA !== null);
  }
}

@Resolver(() => SignatureClient)
export class SignatureClientResolver {
  @FieldResolver(() => String, { nullable: true })
  image(@Root() { fichierId }: SignatureLue) {
    return fichierId === null ? null : urlDe({ id: fichierId });
  }

  @FieldResolver(() => Utilisateur)
  recueilliPar(@Root() { recueilliParId }: SignatureLue, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', recueilliParId);
  }
}
