/** The tag of the server's documents: it keeps the text as it is, since the API is sent text anyway. */
export function gql(morceaux: TemplateStringsArray, ...valeurs: string[]): string {
  return String.raw({ raw: morceaux }, ...valeurs).trim();
}
