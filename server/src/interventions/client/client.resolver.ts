import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { AdresseClient } from './adresse-client.entity.ts';
import { CreerClientInput, InviterClientInput, ModifierClientInput } from './client.inputs.ts';
import * as lecture from './client.lecture.ts';
import { CLIENT_CREER, CLIENT_LIRE } from './client.permissions.ts';
import * as service from './client.service.ts';
import { Client, ClientPayload } from './client.types.ts';

@Resolver(() => Client)
export class ClientResolver {
  @Exige(CLIENT_LIRE)
  @Query(() => Client)
  voirClient(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return lecture.voirClient(contexte, id);
  }

  @Exige(CLIENT_CREER)
  @OuvreSaTransaction()
  @Mutation(() => ClientPayload)
  async creerClient(@Arg('input', () => CreerClientInput) input: CreerClientInput, @Ctx() contexte: Contexte) {
    return { message: { fr: 'Client créé', en: 'Client created' }, client: await service.creer(contexte, input) };
  }

  @Exige(CLIENT_CREER)
  @Mutation(() => ClientPayload)
  async modifierClient(@Arg('input', () => ModifierClientInput) input: ModifierClientInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Fiche du client mise à jour', en: 'Client’s card updated' },
      client: await service.modifier(contexte, input),
    };
  }

  @Exige(CLIENT_CREER)
  @OuvreSaTransaction()
  @Mutation(() => ClientPayload)
  async inviterClient(@Arg('input', () => InviterClientInput) input: InviterClientInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Invitation envoyée', en: 'Invitation sent' },
      client: await service.inviter(contexte, input),
    };
  }

  @FieldResolver(() => [String])
  async telephones(@Root() { id, telephone }: Client, @Ctx() contexte: Contexte) {
    return [...(telephone ? [telephone] : []), ...(await lecture.autresTelephones(contexte, id))];
  }

  @FieldResolver(() => [AdresseClient])
  adresses(@Root() { id }: Client, @Ctx() contexte: Contexte) {
    return lecture.adressesDe(contexte, id);
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() { id }: Client, @Ctx() contexte: Contexte) {
    return lecture.noteDe(contexte, id);
  }

  @FieldResolver(() => Boolean)
  invitable(@Root() { id }: Client, @Ctx() contexte: Contexte) {
    return lecture.estInvitable(contexte, id);
  }

  @FieldResolver(() => [Intervention], { complexity: coutDeListe(10) })
  ouvertes(@Root() { id }: Client, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return lecture.dossiersDe(contexte, id, { ouverts: true }, info);
  }

  @FieldResolver(() => Int)
  nombreOuvertes(@Root() { id }: Client, @Ctx() contexte: Contexte) {
    return lecture.nombreDeDossiersOuverts(contexte, id);
  }

  @FieldResolver(() => [Intervention], { complexity: coutDeListe(10) })
  dernieres(@Root() { id }: Client, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return lecture.dossiersDe(contexte, id, { ouverts: false }, info);
  }
}

/** For whoever goes there. A client reads nothing of what is written about them for the staff. */
@Resolver(() => Intervention)
export class NoteDuClient {
  @FieldResolver(() => String, { nullable: true })
  noteClient(@Root() { clientId }: InterventionLue, @Ctx() contexte: Contexte) {
    if (!regardDe(contexte).interne || clientId === appelantDe(contexte).id) return null;
    return lecture.noteDe(contexte, clientId);
  }
}
