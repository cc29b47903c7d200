import { AbsoluteFill, spring, useCurrentFrame, useVideoConfig } from 'remotion';
import { Fragment } from 'react';

const labels = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const values = [12, 19, 7, 22, 30];
const colors = ['#60a5fa', '#60a5fa', '#60a5fa', '#60a5fa', '#f59e0b'];

export default function Week() {
	const frame = useCurrentFrame();
	const { fps } = useVideoConfig();
	const max = Math.max(...values);

	return (
		<AbsoluteFill style={{ backgroundColor: '#111827', color: 'white', padding: 120, fontFamily: 'Arial' }}>
			<div style={{ fontSize: 72, fontWeight: 'bold' }}>Visitors this week</div>
			<div style={{ display: 'grid', gridTemplateColumns: '160px 1fr 120px', rowGap: 28, marginTop: 80, alignItems: 'center' }}>
				{values.map((value, i) => {
					const grow = spring({ frame: frame - i * 5, fps });
					return (
						<Fragment key={labels[i]}>
							<div style={{ fontSize: 40 }}>{labels[i]}</div>
							<div style={{ height: 60, width: `${(value / max) * grow * 100}%`, backgroundColor: colors[i], borderRadius: 10 }} />
							<div style={{ fontSize: 40, textAlign: 'right' }}>{Math.round(value * grow)}</div>
						</Fragment>
					);
				})}
			</div>
		</AbsoluteFill>
	);
}
