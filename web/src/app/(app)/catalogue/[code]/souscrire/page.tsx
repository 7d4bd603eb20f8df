import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { Souscrire } from '@/features/souscription/parcours/Souscrire';
import { exigerOffre } from '@/features/souscription/serveur/existe';
import { exigerPage } from '@/lib/session/serveur/moi';

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Of the client in the address, for whoever serves clients: a test number sees what others do not. */
async function offreDe({ params, searchParams }: Props) {
  const moi = await exigerPage('/catalogue');
  const { client, numero } = await searchParams;
  const sert = moi.permissions.includes('SOUSCRIPTION_GERER');
  const texte = (valeur: string | string[] | undefined) => (sert && typeof valeur === 'string' ? valeur : '');
  return exigerOffre(decodeURIComponent((await params).code), texte(client), texte(numero));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { nom } = await offreDe(props);
  return { title: nom[await getLocale()] };
}

export default async function SouscrirePage(props: Props) {
  const { code, nom } = await offreDe(props);
  return <Souscrire code={code} nom={nom} />;
}
