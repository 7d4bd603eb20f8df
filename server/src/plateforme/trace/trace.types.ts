import { Field, ObjectType } from 'type-graphql';
import { Pagination } from '../../socle/commun/pagination.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Trace } from '../../socle/journal/trace.entity.ts';

@ObjectType({ simpleResolvers: true })
export class TracePage {
  @Field(() => [Trace]) items: Trace[];
  @Field(() => Pagination) pagination: Pagination;

  @Field(() => String, { nullable: true })
  curseurSuivant: string | null;

  @Field(() => Instant, {
    nullable: true,
  })
  chercheJusque: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class TracePayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Trace) trace: Trace;
}
