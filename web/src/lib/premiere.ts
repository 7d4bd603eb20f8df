/** What the website's server asked for the page before it wrote it: with which variables, and what came; null: nothing. */
export interface Premiere<D, V> {
  variables: V;
  donnees: D | null;
}
