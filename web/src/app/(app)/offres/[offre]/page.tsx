import type { Metadata } from 'next';
import { PageOffre } from '@/features/offre/detail/PageOffre';
import { exigerOffre } from '@/features/offre/serveur/trouver';
import { exigerPage } from '@/lib/session/serveur/moi';

type Props = { params: Promise<{ offre: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/offres');
  return { title: (await exigerOffre((await params).offre)).nom };
}

export default async function OffrePage({ params }: Props) {
  await exigerPage('/offres');
  return <PageOffre {...(await exigerOffre((await params).offre))} />;
}
