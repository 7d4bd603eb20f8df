import { Field, ObjectType } from 'type-graphql';
import { SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Trace } from '../../socle/journal/trace.entity.ts';

@ObjectType({ simpleResolvers: true })
export class TracePage extends SuiteDe(Trace) {
  @Field(() => Instant, {
    nullable: true,
  })
  chercheJusque: Date | null;
}

export const TracePayload = PayloadDe('trace', Trace);
