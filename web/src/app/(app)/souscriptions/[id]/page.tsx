import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { exigerPage } from '@/features/session/serveur/moi';
import { exigerSouscription } from '@/features/souscription/serveur/existe';
import { PageSouscription } from '@/features/souscription/suivi/PageSouscription';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/souscriptions');
  return { title: (await exigerSouscription((await params).id))[await getLocale()] };
}

export default async function SouscriptionPage({ params }: Props) {
  await exigerPage('/souscriptions');
  const { id } = await params;
  return <PageSouscription id={id} nom={await exigerSouscription(id)} gestion />;
}
