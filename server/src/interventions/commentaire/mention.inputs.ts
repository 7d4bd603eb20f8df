import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { DemandeDePage } from '../../socle/commun/liste.ts';
import { Pagination } from '../../socle/commun/pagination.ts';
import { TexteLimite } from '../../socle/commun/validation.ts';

@ArgsType()
export class ConsulterMentionnablesArgs extends DemandeDePage {
  @Field(() => ID) interventionId: string;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) interne?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TexteLimite(100)
  recherche?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MentionnablePage {
  @Field(() => [Utilisateur]) items: Utilisateur[];
  @Field(() => Pagination) pagination: Pagination;
}
