import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Fichier } from './fichier.entity.ts';
import { urlDe } from './fichier.service.ts';

@Resolver(() => Fichier)
export class FichierResolver {
  @FieldResolver(() => String)
  url(@Root() fichier: Fichier): string {
    return urlDe(fichier);
  }
}
