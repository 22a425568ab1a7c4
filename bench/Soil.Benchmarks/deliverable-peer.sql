-- The peer of DeliverableBench: the same file into PostgreSQL, then ten of its rules as queries.
-- psql -v file=/tmp/soil-bench-deliverable.csv -f bench/Soil.Benchmarks/deliverable-peer.sql ; the figure is the sum of the times shown.
\timing on
create temp table lab (sample text, substance text, cas text, value text, unit text, dl text, method text, batch text, analysed text, cma text, line serial);
\set copy '\\copy lab (sample,substance,cas,value,unit,dl,method,batch,analysed,cma) from ' :'file' ' with (format csv, header)'
:copy
create temp view n as select *, case when value ~ '^[0-9.]+$' then value::numeric end as v from lab;
select count(*) as required from lab where coalesce(sample,'') = '' or coalesce(substance,'') = '' or coalesce(value,'') = '' or coalesce(unit,'') = '';
select count(*) as length from lab where length(sample) > 40 or length(method) > 60;
select count(*) as not_a_number from lab where value !~ '^(<?[0-9.]+L?|ND|未检出|未检测|/)$';
select count(*) as negative from lab where value ~ '^-';
select count(*) as dates from lab where analysed !~ '^\d{4}-\d{2}-\d{2}$' or analysed::date > current_date;
select count(*) as units from lab where lower(unit) not in ('mg/kg','ug/kg','μg/kg','g/kg','mg/l','ug/l','μg/l');
select count(*) as cas from lab where cas !~ '^\d{2,7}-\d{2}-\d$';
select count(*) as repeated from (select 1 from lab group by sample, substance, method having count(*) > 1) r;
select count(*) as identical from (select 1 from n where v is not null group by substance, value having count(distinct sample) >= 5) i;
with q as (select substance, percentile_cont(0.25) within group (order by v) q1, percentile_cont(0.75) within group (order by v) q3 from n where v > 0 group by substance)
select count(*) as outliers from n join q using (substance) where v > q3 + 3 * (q3 - q1) or v < q1 - 3 * (q3 - q1);
