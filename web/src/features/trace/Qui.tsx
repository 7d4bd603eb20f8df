import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import type { TraceDeListeFragment } from './operations.generated';

/** Who did it: a person by name, an account that is gone by its number, the product itself, or nobody. */
export function useQui() {
  const t = useTranslations('trace');
  return ({ utilisateur, utilisateurId, ip }: Pick<TraceDeListeFragment, 'utilisateur' | 'utilisateurId' | 'ip'>) => {
    if (utilisateur) return nomDe(utilisateur);
    if (utilisateurId !== null) return t('compteParti', { id: utilisateurId });
    return ip === 'systeme' ? t('produit') : t('personne');
  };
}

export function Qui({ trace }: { trace: TraceDeListeFragment }) {
  const qui = useQui();
  return trace.utilisateur ? qui(trace) : <Text c="dimmed">{qui(trace)}</Text>;
}
