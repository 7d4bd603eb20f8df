import { Field, InputType, ObjectType } from 'type-graphql';
import { TexteObligatoire } from './validation.ts';

/** A text in both languages of the product. */
export interface Bilingue {
  fr: string;
  en: string;
}

@ObjectType({ simpleResolvers: true })
export class Texte implements Bilingue {
  @Field(() => String) fr: string;
  @Field(() => String) en: string;
}

/** Characters of a text in both languages, in each. */
export const TEXTE_MAX = 80;

@InputType()
export class TexteInput implements Bilingue {
  @Field(() => String)
  @TexteObligatoire(TEXTE_MAX)
  fr: string;

  @Field(() => String)
  @TexteObligatoire(TEXTE_MAX)
  en: string;
}
