import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
for (const f of process.argv.slice(2)) {
  const t = readFileSync(f,'utf8');
  const d = parse(t);
  const line=(o)=>Object.values(o??{}).join('|');
  console.log('#', d.id,'|',line(d.title),'|',d.resolution,'|',line(d.issuedBy),'\n  P:',line(d.purpose).slice(0,110));
  const q=(qs,i)=>{for(const x of qs){console.log(i+x.id+': '+(x.heading?'['+line(x.heading)+'] ':'')+line(x.text)); if(x.subquestions)q(x.subquestions,i+'  ');}};
  q(d.questions,'  ');
  for(const c of d.channels??[]) console.log('  C:',c.id,JSON.stringify(c.deadline),c.email,'|',c.subjectLine);
  console.log('  F:',d.formats,d.languages,d.limits,'PUB:',line(d.publication).slice(0,120));
}
