import { Field, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { CleAgenda } from './cle-agenda.entity.ts';

@ObjectType({ simpleResolvers: true })
export class CleAgendaPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => String) adresse: string;
  @Field(() => CleAgenda) cleAgenda: CleAgenda;
}

@ObjectType({ simpleResolvers: true })
export class EtatAgenda {
  @Field(() => CleAgenda, { nullable: true }) cleAgenda: CleAgenda | null;
}
