import type { Metadata } from 'next';
import { PageIntervention } from '@/features/intervention/detail/PageIntervention';
import { exigerIntervention } from '@/features/intervention/serveur/existe';
import { LuesEnOuvrant } from '@/features/notification/LuesEnOuvrant';
import { exigerMoi } from '@/lib/session/serveur/moi';

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).reference) };
}

/** For everybody whom the intervention concerns: client, intervenant, standardiste, admin. */
export default async function InterventionPage({ params }: Props) {
  await exigerMoi();
  const reference = await exigerIntervention(decodeURIComponent((await params).reference));
  const lues = <LuesEnOuvrant lien={`/interventions/${encodeURIComponent(reference)}`} />;
  return <PageIntervention reference={reference} quandLue={lues} />;
}
