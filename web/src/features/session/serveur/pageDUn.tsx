import 'server-only';
import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import type { ComponentType } from 'react';
import type { Texte } from '@/lib/api/erreur';
import { exigerPage } from '@/lib/session/serveur/moi';

interface Options<N extends string | Texte> {
  /** The page that leads here, as in the table of pages. */
  lien: string;
  /** Its name; what the reader may not see does not exist. */
  exiger: (id: string) => Promise<N>;
  Contenu: ComponentType<{ id: string; nom: N }>;
}
type Props = { params: Promise<{ id: string }> };

/** The route of one thing among many: its name is the title, and its absence a 404 of the server. */
export function pageDUn<N extends string | Texte>(options: Options<N>) {
  return {
    generateMetadata: (props: Props) => metadonnees(options, props),
    page: (props: Props) => page(options, props),
  };
}

async function metadonnees<N extends string | Texte>(
  { lien, exiger }: Options<N>,
  { params }: Props,
): Promise<Metadata> {
  await exigerPage(lien);
  const nom: string | Texte = await exiger((await params).id);
  return { title: typeof nom === 'string' ? nom : nom[await getLocale()] };
}

async function page<N extends string | Texte>({ lien, exiger, Contenu }: Options<N>, { params }: Props) {
  await exigerPage(lien);
  const { id } = await params;
  return <Contenu id={id} nom={await exiger(id)} />;
}
