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

@InputType()
export class TexteInput implements Bilingue {
  @Field(() => String)
  @TexteObligatoire(80)
  fr: string;

  @Field(() => String)
  @TexteObligatoire(80)
  en: string;
}
