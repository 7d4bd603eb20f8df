'use client';

import { Panne } from '@/components/etats/Panne';

/** Within the frame: the navigation stays usable. */
export default function Erreur({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <Panne reference={error.digest} reessayer={retry} />;
}
