import 'server-only';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ComponentType } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { exigerMoi, exigerPage } from '@/lib/session/serveur/moi';

/** Of a message, from the root: « codification.titre ». */
type Cle = Parameters<Awaited<ReturnType<typeof getTranslations<never>>>>[0];

interface Options {
  /** As in the table of pages; null: it needs a session and nothing more. */
  lien: string | null;
  /** Without this function of the API the page does not exist for the reader. */
  fonction?: string;
  titre: Cle;
  /** The page has its heading from here: its title, and this. */
  sousTitre?: Cle;
  Contenu: ComponentType;
}

/** A route that says whose page it is, how it is called and what stands on it: its guard, its metadata, its content. */
export function pageDe(options: Options) {
  return { generateMetadata: () => metadonnees(options), page: () => page(options) };
}

async function metadonnees({ titre }: Options): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t(titre) };
}

async function page({ lien, fonction, titre, sousTitre, Contenu }: Options) {
  const { fonctions } = await (lien === null ? exigerMoi() : exigerPage(lien));
  if (fonction !== undefined && !fonctions.includes(fonction)) notFound();
  if (sousTitre === undefined) return <Contenu />;
  const t = await getTranslations();
  return (
    <>
      <EnTetePage titre={t(titre)} sousTitre={t(sousTitre)} />
      <Contenu />
    </>
  );
}
