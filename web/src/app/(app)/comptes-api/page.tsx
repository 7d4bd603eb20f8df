import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { AdresseApi } from '@/features/programme/AdresseApi';
import { ListeProgrammes } from '@/features/programme/ListeProgrammes';
import { exigerPage } from '@/lib/session/serveur/moi';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme');
  return { title: t('titre') };
}

export default async function ComptesApiPage() {
  await exigerPage('/comptes-api');
  return (
    <AdresseApi url={env().apiUrl}>
      <ListeProgrammes />
    </AdresseApi>
  );
}
