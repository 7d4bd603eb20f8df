import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { MessagePayload } from '../../plateforme/session/session.types.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Connectee } from '../../socle/securite/droits.ts';
import { CleAgendaPayload, EtatAgenda } from './agenda.types.ts';
import * as service from './cle-agenda.service.ts';

@Resolver()
export class AgendaResolver {
  @Connectee({ personnes: true })
  @Query(() => EtatAgenda)
  voirCleAgenda(@Ctx() contexte: Contexte) {
    return service.voir(contexte);
  }

  @Connectee({ personnes: true })
  @Mutation(() => CleAgendaPayload)
  async creerCleAgenda(@Ctx() contexte: Contexte) {
    return {
      message: { fr: 'L’adresse de votre agenda est prête', en: 'The address of your calendar is ready' },
      ...(await service.creer(contexte)),
    };
  }

  @Connectee({ personnes: true })
  @Mutation(() => MessagePayload)
  async revoquerCleAgenda(@Ctx() contexte: Contexte) {
    await service.revoquer(contexte);
    return {
      message: { fr: 'L’adresse de votre agenda ne répond plus', en: 'The address of your calendar no longer answers' },
    };
  }
}
