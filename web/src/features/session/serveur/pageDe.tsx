import 'server-only';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ComponentType } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { exigerMoi, exigerPage } from '@/lib/session/serveur/moi';

/** Of a message, from the root: « codification.titre ». */
type Cle = Parameters<Awaited<ReturnType<typeof getTranslations<never>>>>[0];

interface Options<P> {
  /** As in the table of pages; null: it needs a session and nothing more. */
  lien: string | null;
  /** Without this function of the API the page does not exist for the reader. */
  fonction?: string;
  titre: Cle;
  /** The page has its heading from here: its title, and this. */
  sousTitre?: Cle;
  /**
   * What the page shows first, asked for while its guard asks whose it is. Not where the address asks for something
   * else than the page itself: it reads that alone.
   */
  premiere?: () => Promise<P>;
  Contenu: ComponentType<{ premiere: P | undefined }>;
}
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A route that says whose page it is, how it is called and what stands on it: its guard, its metadata, its content. */
export function pageDe<P = undefined>(options: Options<P>) {
  return { generateMetadata: () => metadonnees(options), page: (props: Props) => page(options, props) };
}

async function metadonnees<P>({ titre }: Options<P>): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t(titre) };
}

async function page<P>({ lien, fonction, titre, sousTitre, premiere, Contenu }: Options<P>, { searchParams }: Props) {
  const vierge = premiere !== undefined && Object.keys(await searchParams).length === 0;
  const [{ fonctions }, lue] = await Promise.all([
    lien === null ? exigerMoi() : exigerPage(lien),
    vierge ? premiere() : undefined,
  ]);
  if (fonction !== undefined && !fonctions.includes(fonction)) notFound();
  if (sousTitre === undefined) return <Contenu premiere={lue} />;
  const t = await getTranslations();
  return (
    <>
      <EnTetePage titre={t(titre)} sousTitre={t(sousTitre)} />
      <Contenu premiere={lue} />
    </>
  );
}
