import { useTranslations } from 'next-intl';
import { Pastille } from '@/components/Pastille';
import type { ResultatTrace } from './operations.generated';

const COULEURS: Record<ResultatTrace, string> = { SUCCES: '#2f9e44', REFUS: '#e8590c', ECHEC: '#c92a2a' };

export function Resultat({ resultat }: { resultat: ResultatTrace }) {
  const t = useTranslations('trace.resultats');
  return <Pastille couleur={COULEURS[resultat]}>{t(resultat)}</Pastille>;
}
