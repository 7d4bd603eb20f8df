import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exigerPage } from '@/features/session/serveur/moi';
import { Catalogue } from '@/features/souscription/catalogue/Catalogue';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('souscription');
  return { title: t('catalogue.titre') };
}

export default async function CataloguePage() {
  await exigerPage('/catalogue');
  return <Catalogue />;
}
