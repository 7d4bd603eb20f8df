import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../commun/base.entity.ts';

/** Document 002, "Applications". Roles, pages and functions belong to one. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'application' })
export class Application extends Ligne {
  @Field(() => String)
  @Property({ type: 'string', length: 100, unique: true })
  nom: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 500, nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true, description: '#RRGGBB' })
  @Property({ type: 'string', length: 7, nullable: true })
  couleur: string | null;
}
