/** An operation as the API is sent it, which carries the types of what it answers and of what it is given. */
export type Operation<D, V> = string & { donnees?: D; variables?: V };
