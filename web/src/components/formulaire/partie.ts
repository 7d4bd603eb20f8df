import type { FieldValues } from 'react-hook-form';
import type { Formulaire } from './useFormulaire';

/** The same form, for a component that shows only the fields of `P`. */
export function partie<P extends FieldValues, V extends P>(formulaire: Formulaire<V>): Formulaire<P> {
  // biome-ignore lint/plugin/sans-forcer: methods name their fields, so a larger form's type never stands for a smaller one.
  return formulaire as unknown as Formulaire<P>;
}
