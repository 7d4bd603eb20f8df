import type { Metadata } from 'next';
import { PageCompte } from '@/features/compte/detail/PageCompte';
import { exigerCompte } from '@/features/compte/serveur/existe';
import { exigerPage } from '@/features/session/serveur/moi';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await exigerPage('/comptes');
  return { title: await exigerCompte((await params).id) };
}

export default async function ComptePage({ params }: Props) {
  await exigerPage('/comptes');
  const { id } = await params;
  return <PageCompte id={id} nom={await exigerCompte(id)} />;
}
