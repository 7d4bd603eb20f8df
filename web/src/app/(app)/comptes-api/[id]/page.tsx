import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { AdresseApi } from '@/features/programme/AdresseApi';
import { Programme } from '@/features/programme/Programme';
import { exigerPage } from '@/lib/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme');
  return { title: t('un') };
}

export default async function CompteApiPage({ params }: PageProps<'/comptes-api/[id]'>) {
  await exigerPage('/comptes-api');
  const { id } = await params;
  return (
    <AdresseApi url={env().apiUrl}>
      <Programme id={id} />
    </AdresseApi>
  );
}
