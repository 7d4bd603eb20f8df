import type { EntityManager, EntityName, FilterQuery } from '@mikro-orm/core';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Ligne } from '../base/base.entity.ts';
import { cle } from './cle.ts';
import { conflitDeVersion, introuvable } from './erreurs.ts';
import { type Bilingue, Texte } from './texte.ts';

@InputType()
export class SupprimerInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@ObjectType({ simpleResolvers: true })
export class SuppressionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => ID) id: number;
}

/**
 * A row that is to be changed or deleted: NOT_FOUND, or CONFLICT with the row as it is now when it has moved on. Of a
 * table that holds what the caller's function is not about, `parmi` says which rows exist for it.
 */
export async function aEditer<E extends Ligne<string>>(
  em: EntityManager,
  entite: EntityName<E>,
  { id, version }: SupprimerInput,
  objet: Bilingue,
  parmi: object = {},
): Promise<E> {
  const ou = { ...parmi, id: cle(id, objet) } as FilterQuery<NoInfer<E>>;
  const ligne = await em.findOne(entite, ou);
  if (!ligne) throw introuvable(objet);
  if (ligne.version !== version) throw conflitDeVersion(enClair(em, ligne));
  return ligne;
}

/** The row as a conflict shows it: hidden columns left out, a relation as its id (`applicationId`). */
export function enClair<E extends Ligne<string>>(em: EntityManager, ligne: E): Record<string, unknown> {
  const meta = em.getMetadata().get(ligne.constructor as EntityName<E>);
  return Object.fromEntries(
    meta.props
      .filter(({ hidden, kind }) => !hidden && (kind === 'scalar' || kind === 'm:1'))
      .map(({ name, kind }) => {
        const valeur: unknown = ligne[name] ?? null;
        if (kind === 'm:1') return [`${name}Id`, valeur === null ? null : String((valeur as { id: unknown }).id)];
        return [name, name === 'id' ? String(valeur) : valeur];
      }),
  );
}
