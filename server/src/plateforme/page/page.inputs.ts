import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, EntierEntre, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Application } from '../application/application.entity.ts';
import { LienDePage } from './lien.ts';
import { Page } from './page.entity.ts';
import { Pictogramme } from './pictogrammes.ts';

const ORDRE_MAX = 100_000;

@ArgsType()
export class ConsulterPageArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true : celles qui ne sont dans aucune application' })
  sansApplication?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Mots du nom, dans l’une ou l’autre langue' })
  @TexteLimite(200)
  recherche?: string | null;
}

export const PagePage = PageDe(Page);

@InputType()
export class CreerPageInput {
  @Field(() => String)
  @TexteObligatoire(100)
  nom: string;

  @Field(() => String, { nullable: true, description: 'Absent : le nom français sert aussi en anglais' })
  @TexteLimite(100)
  nomEn?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String, { description: 'Un chemin du site, ou une adresse http(s):// qui s’ouvre à part ; unique' })
  @LienDePage()
  lien: string;

  @Field(() => String, { nullable: true })
  @Pictogramme()
  pictogramme?: string | null;

  @Field(() => ID, { nullable: true, description: 'D’un fichier déposé par POST /fichiers avec l’usage « page »' })
  iconeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Absent : à la fin' })
  @EntierEntre(0, ORDRE_MAX)
  ordre?: number;

  @Field(() => ID, { nullable: true, description: 'Sans application, elle n’est dans le menu de personne' })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Celle qu’il faut pouvoir appeler pour la voir' })
  fonctionId?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Un champ absent ne change pas' })
export class ModifierPageInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(100)
  nom?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  nomEn?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Celui d’une page du produit ne change pas' })
  @LienDePage()
  lien?: string;

  @Field(() => String, { nullable: true })
  @Pictogramme()
  pictogramme?: string | null;

  @Field(() => ID, { nullable: true, description: 'null retire l’icône ; l’ancienne est supprimée' })
  iconeId?: string | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, ORDRE_MAX)
  ordre?: number;

  @Field(() => ID, { nullable: true })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true })
  fonctionId?: string | null;
}

/** Of both functions of document 002 that take a list of pages. */
@InputType()
abstract class PagesDUneApplicationInput {
  @Field(() => ID) applicationId: string;

  @Field(() => [ID], { description: 'De 1 à 300, toutes ou aucune' })
  @ArrayNotEmpty({ message: dire('Choisissez au moins une page.', 'Choose at least one page.') })
  @ArrayMaxSize(300, { message: dire('300 pages au plus.', 'At most 300 pages.') })
  pageIds: string[];
}

@InputType({ description: 'Les pages données se suivent dans cet ordre, après les autres de l’application' })
export class AjouterPagesApplicationInput extends PagesDUneApplicationInput {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerPagesApplicationInput extends PagesDUneApplicationInput {}

@ObjectType({ simpleResolvers: true })
export class PagePayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Page) page: Page;
}

@ObjectType({ simpleResolvers: true })
export class PagesApplicationPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Application) application: Application;
}
