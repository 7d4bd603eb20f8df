import { NextResponse } from 'next/server';

/** A relative Location: the host that people see may differ from the one that this process hears. */
export function vers(chemin: string): Response {
  return new NextResponse(null, { status: 303, headers: { location: chemin, 'cache-control': 'no-store' } });
}
