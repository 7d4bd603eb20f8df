import { type ClassType, Field, ObjectType } from 'type-graphql';
import { Texte } from './texte.ts';

/** What a mutation answers: its message, and the row under its name: `{ message, role }` of `RolePayload`. */
export function PayloadDe<T extends object, const N extends string>(
  champ: N,
  Type: ClassType<T>,
  nom?: string,
): ClassType<{ message: Texte } & Record<N, T>>;
export function PayloadDe(champ: string, Type: ClassType, nom = `${Type.name}Payload`): ClassType {
  @ObjectType(nom, { simpleResolvers: true })
  class UnPayload {
    @Field(() => Texte) message: Texte;
  }
  Field(() => Type)(UnPayload.prototype, champ);
  return UnPayload;
}
