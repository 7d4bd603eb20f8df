import { registerEnumType } from 'type-graphql';

/** Of every list that can be ordered. */
export enum SensTri {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SensTri, { name: 'SensTri' });
